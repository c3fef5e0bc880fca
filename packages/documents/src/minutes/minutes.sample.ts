import type { Minutes } from './minutes.ts';

/** Minutes of a county that does not exist, long enough for three pages; a test overrides what it is about. */
export function sampleMinutes(overrides: Partial<Minutes> = {}): Minutes {
  return {
    masthead: '云岭县人民政府会议纪要',
    number: { text: '云政纪〔2018〕12号' },
    title: '关于2018年第8次重点项目建设旬会办会议的纪要',
    date: '2018-05-17',
    meeting: {
      heldOn: '2018-05-15',
      time: '下午',
      chair: '县委副书记、县长李明远',
      place: '县政府二楼会议室',
      name: '2018年第8次重点项目建设旬会办会议',
      heard: ['产业园区供水工程用地问题', '环城东路改扩建工程资金问题的汇报'],
    },
    outcomes: [
      outcome(
        '完成县人民医院迁建项目地质灾害危险性评估',
        '县国土资源局',
        'done',
        '评估报告已于5月8日通过专家评审',
      ),
      outcome(
        '兑付农产品冷链物流中心征地补偿款',
        '县财政局',
        'underWay',
        '已兑付三分之二，其余待账户核对后拨付',
      ),
      outcome(
        '办理高原特色果蔬加工厂环境影响评价批复',
        '县环境保护局',
        'extended',
        '因补充地下水监测，经批准延期',
      ),
      outcome('移交乡镇污水处理厂进场道路', '板桥街道办事处', 'overdue', ''),
    ],
    items: [
      {
        heading: '关于产业园区供水工程用地问题',
        problem:
          '县水务局关于产业园区供水工程用地预审的汇报。项目取水口涉及林地23.6亩，未取得使用林地审核同意书，施工单位已进场但无法全面开工，年度投资计划完成率低于序时进度18个百分点',
        decisions: [
          decision(
            'decided',
            '由县林业局指导县水务局完善使用林地申报材料，报市林业局审核，同步办理临时用地手续',
            '县林业局',
            ['县水务局', '县国土资源局'],
            '2018-05-30',
          ),
          decision(
            'required',
            '长湖镇人民政府做好被征占林地农户的政策解释工作，确保施工单位6月上旬全面进场',
            '长湖镇人民政府',
            ['县公安局'],
            '2018-06-10',
          ),
        ],
      },
      {
        heading: '关于环城东路改扩建工程资金问题',
        problem:
          '县住房城乡建设局关于环城东路改扩建工程的汇报。项目总投资2.3亿元，已到位资金9600万元，尚缺建设资金1.34亿元',
        decisions: [
          decision(
            'decided',
            '由县财政局统筹本年度新增地方政府债券资金5000万元用于该项目，其余部分由县住房城乡建设局与金融机构对接融资方案，提交县政府常务会议审议',
            '县财政局',
            [],
            '2018-06-15',
          ),
        ],
      },
    ],
    attendance: {
      present: [
        '县委常委、常务副县长王立新',
        '副县长张文华',
        '县政府办公室赵国强',
        '县发展改革局陈志平',
        '县财政局杨丽',
        '县国土资源局周建国',
        '县林业局马春生',
        '县水务局孙伟',
      ],
      leave: ['副县长刘洪'],
      observers: ['县督查室何敏', '长湖镇人民政府普红军', '板桥街道办事处毕忠'],
    },
    copies: [
      '县委办公室',
      '县人大常委会办公室',
      '县政协办公室',
      '县纪委监委',
      '各乡镇人民政府、街道办事处',
      '县级有关部门',
    ],
    printedBy: '云岭县人民政府办公室',
    printedOn: '2018-05-17',
    ...overrides,
  };
}

function outcome(
  decision: string,
  responsibleUnit: string,
  result: Minutes['outcomes'][number]['result'],
  remark: string,
): Minutes['outcomes'][number] {
  return { decision, responsibleUnit, limit: '2018-05-10', result, remark };
}

function decision(
  verb: 'decided' | 'required',
  text: string,
  lead: string,
  assisting: readonly string[],
  limit: string,
): Minutes['items'][number]['decisions'][number] {
  return { verb, text, lead, assisting, limit };
}
