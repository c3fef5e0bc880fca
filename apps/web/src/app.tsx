import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { queryClient } from './api/query-client.ts';
import { antdTheme } from './design/antd-theme.ts';
import { router } from './router.ts';
import { useLocale } from './text/use-text.ts';

export const App = () => (
  // antd speaks English unless told otherwise.
  <ConfigProvider
    theme={antdTheme}
    {...(useLocale() === 'en' ? {} : { locale: zhCN })}
    button={{ autoInsertSpace: false }}
    wave={{ disabled: true }}
  >
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </ConfigProvider>
);
