#pragma once
#include <algorithm>
#include <string>
#include <vector>

#include "base/problem.h"
#include "doc/template.h"

namespace ntm::doc::testing {

inline const std::string namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

inline std::string run(const std::string& words) { return "<w:r><w:t>" + words + "</w:t></w:r>"; }
inline std::string p(const std::string& words) { return "<w:p>" + run(words) + "</w:p>"; }
inline std::string cell(const std::string& inside, int width = 1000) {
  return "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(width) + "\" w:type=\"dxa\"/></w:tcPr>" + inside +
         "</w:tc>";
}
inline std::string table(const std::string& rows, const std::vector<int>& grid) {
  std::string columns;
  for (int width : grid) columns += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
  return "<w:tbl><w:tblPr/><w:tblGrid>" + columns + "</w:tblGrid>" + rows + "</w:tbl>";
}

/// The smallest DOCX around a body.
inline Archive archive_of(const std::string& body) {
  Archive archive;
  archive.put("[Content_Types].xml", "<Types></Types>");
  archive.put("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"x\"/>");
  archive.put("word/_rels/document.xml.rels", "<Relationships></Relationships>");
  archive.put("word/document.xml",
              "<w:document " + namespaces + "><w:body>" + body + "</w:body></w:document>");
  return archive;
}

/// What tests may use; nothing is required.
inline Offer offer() {
  Offer inner{{{"chu"}, {"so"}}, {}};
  Offer rows{{{"chu"}}, {{{"gia_tri"}, inner}}};
  return {{{"ten"}, {"ngay"}}, {{{"ds"}, inner}, {{"khac"}, inner}, {{"dong"}, rows}, {{"cot"}, inner}}};
}

inline Template template_of(const std::string& body) {
  return Template::read("mau.docx", archive_of(body).to_bytes(), offer());
}
inline std::string part_of(const std::string& docx, const char* name) {
  const Archive archive = Archive::read("x", docx);
  return archive.find(name) ? archive.find(name)->bytes : "";
}
/// The body of the filled document.
inline std::string filled(const std::string& body, const Values& values) {
  const std::string xml = part_of(template_of(body).fill(values, {}), "word/document.xml");
  const std::size_t begin = xml.find("<w:body>") + 8;
  return xml.substr(begin, xml.find("</w:body>") - begin);
}
/// Its words, one line for each paragraph.
inline std::string words_in(std::string xml) {
  std::string words;
  for (std::size_t at = 0; at < xml.size();) {
    if (xml[at] != '<') {
      words += xml[at++];
      continue;
    }
    const std::size_t end = xml.find('>', at);
    if (xml.compare(at, 6, "</w:p>") == 0) words += '\n';
    at = end + 1;
  }
  return words;
}

inline Values item(const std::string& words) {
  Values values;
  values.texts["chu"] = words;
  return values;
}

/// Codes of the problems that a template is refused with, in order.
inline std::vector<std::string> faults_of(const std::string& body, const Offer& offered = offer()) {
  std::vector<std::string> codes;
  try {
    Template::read("mau.docx", archive_of(body).to_bytes(), offered);
  } catch (const Refused& refused) {
    for (const Problem& problem : refused.problems()) codes.push_back(problem.code);
  }
  return codes;
}

}  // namespace ntm::doc::testing
