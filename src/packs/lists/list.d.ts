declare module '*.tsv' {
  const list: import('../../model/code-list.ts').CodeList;
  export default list;
}
