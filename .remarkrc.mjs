/** Links within the handbook lead somewhere; what lies elsewhere is not asked for. */
export default { plugins: [['remark-validate-links', { repository: false }]] };
