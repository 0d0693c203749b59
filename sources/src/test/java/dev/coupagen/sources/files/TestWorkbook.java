package dev.coupagen.sources.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made for a test. */
final class TestWorkbook {
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> parts = new TreeMap<>();
    private boolean shared;
    private final List<String> texts = new ArrayList<>();

    /** Texts are shared by the sheets, as spreadsheets write them, and not within the cells. */
    TestWorkbook withSharedTexts() {
        shared = true;
        return this;
    }

    TestWorkbook sheet(String name, List<List<String>> rows) {
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                String text = rows.get(r).get(c);
                if (!text.isEmpty()) {
                    xml.append(cell((char) ('A' + c) + "" + (r + 1), text));
                }
            }
            xml.append("</row>");
        }
        return part(name, xml.append("</sheetData></worksheet>").toString());
    }

    TestWorkbook part(String name, String xml) {
        names.add(name);
        parts.put("xl/worksheets/sheet" + names.size() + ".xml", xml);
        return this;
    }

    private String cell(String reference, String text) {
        if (shared) {
            texts.add(text);
            return "<c r=\"" + reference + "\" t=\"s\"><v>" + (texts.size() - 1) + "</v></c>";
        }
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    byte[] bytes() {
        StringBuilder sheets = new StringBuilder("<workbook xmlns:r=\"r\"><sheets>");
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 1; i <= names.size(); i++) {
            sheets.append("<sheet name=\"").append(escaped(names.get(i - 1))).append("\" r:id=\"rId" + i + "\"/>");
            relations.append("<Relationship Id=\"rId" + i + "\" Target=\"worksheets/sheet" + i + ".xml\"/>");
        }
        Map<String, String> all = new TreeMap<>(parts);
        all.put("xl/workbook.xml", sheets.append("</sheets></workbook>").toString());
        all.put(
                "xl/_rels/workbook.xml.rels",
                relations.append("</Relationships>").toString());
        if (shared) {
            StringBuilder strings = new StringBuilder("<sst>");
            texts.forEach(
                    text -> strings.append("<si><r><t>").append(escaped(text)).append("</t></r></si>"));
            all.put("xl/sharedStrings.xml", strings.append("</sst>").toString());
        }
        return zip(all);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
