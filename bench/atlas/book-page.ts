import type { AtlasEdition, AtlasProject } from '@guatu/documents';

const style = `
  @page { size: 297mm 210mm; margin: 20mm }
  body { font-family: serif; font-size: 12pt }
  section { break-before: page }
  td { border-bottom: 0.4pt solid #d8cfbf; padding: 2mm }
  .pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm }
  img { width: 100%; height: 92mm; object-fit: cover }`;

/** The same book as a browser is given it: contents, facts, curve and photographs, a page each; no page numbers in the contents. */
export const bookPage = ({ county, preface, projects }: AtlasEdition): string =>
  `<!doctype html><meta charset="utf-8"><style>${style}</style><h1>${county}项目图册</h1>
  <section><h2>前言</h2><p>${preface}</p></section>
  <section><h2>目录</h2><table>${projects.map(({ name, responsibleUnit }) => `<tr><td>${name}<td>${responsibleUnit}`).join('')}</table></section>
  ${projects.map(projectPages).join('\n')}`;

const projectPages = (project: AtlasProject): string => {
  const facts = [
    ['责任单位', project.responsibleUnit],
    ['项目业主', project.owner],
    ['建设地点', project.place],
    ['建设年限', project.years],
    ['总投资', project.totalInvestment],
    ['年度计划', project.annualPlan],
    ['本年累计', project.completed.year],
  ];
  const done = project.doneByMonth.filter((yuan) => yuan !== null);
  const top = project.annualPlan ?? Math.max(1, ...done);
  const points = done.map((yuan, month) => `${(month + 1) * 20},${60 - (60 * yuan) / top}`).join(' ');
  return `<section><h2>${project.name}</h2><table>${facts.map(([label, value]) => `<tr><td>${label}<td>${value}`).join('')}</table>
    <h3>建设内容及规模</h3><p>${project.content}</p><h3>形象进度</h3><p>${project.progress}</p>
    <svg viewBox="0 0 240 60" width="240"><polyline points="0,60 ${points}" fill="none" stroke="#b7281c"/></svg></section>
    <section class="pictures">${project.photographs.map(({ key, caption }) => `<figure><img src="${key}"><figcaption>${caption}</figcaption></figure>`).join('')}</section>`;
};
