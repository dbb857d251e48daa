// Reads a workbook as a spreadsheet does, and writes the cells of its sheets as JSON.
import readWorkbook from "read-excel-file/node";

const sheets = await readWorkbook(process.argv[2]);
console.log(JSON.stringify(sheets.map((sheet) => sheet.data)));
