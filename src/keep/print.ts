export const printAlone = (element: Element): boolean => {
  void element;
  print();
  return true;
};
