package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a patch holds of the parts of a record, to the last member, in whatever form it is written. */
class PatchedPartsTest {
    private static final DynamicResources RESOURCES =
            DynamicResources.ofDefinitions("""
            {"release": "T1", "resources": {
              "Order": {"path": "/orders", "elements": {
                "id": {"type": "integer", "writable": false},
                "total": {"type": "decimal", "writable": false},
                "note": {"type": "text"},
                "custom-fields": {"type": "custom-fields"},
                "order-lines": {"type": "Line[]"},
                "parts": {"type": "Part[]"},
                "words": {"type": "string[]"},
                "supplier": {"type": "Party"}}},
              "Line": {"elements": {
                "id": {"type": "integer", "writable": false},
                "total": {"type": "decimal", "writable": false},
                "text": {"type": "text"},
                "order-lines": {"type": "Line[]"},
                "supplier": {"type": "Party"}}},
              "Part": {"elements": {
                "price": {"type": "decimal"},
                "id": {"type": "integer", "writable": false},
                "total": {"type": "decimal", "writable": false},
                "text": {"type": "text"},
                "custom-fields": {"type": "custom-fields"},
                "order-lines": {"type": "Line[]"},
                "parts": {"type": "Part[]"},
                "supplier": {"type": "Party"}}},
              "Party": {"elements": {
                "price": {"type": "decimal"},
                "id": {"type": "integer", "writable": false},
                "name": {"type": "text"},
                "total": {"type": "decimal", "writable": false}}}
            }}
            """.getBytes(StandardCharsets.UTF_8));
    private static final DynamicMapper ORDERS = RESOURCES.mapper("Order");

    private static DynamicRecord read(String json) {
        return ORDERS.fromJson(json.replace('\'', '"'));
    }

    /** Written with all that the patch holds; read-only elements are not left out here. */
    private static String patch(String before, String after) {
        return ORDERS.toJsonString(Patch.between(read(before), read(after))).replace('"', '\'');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "an empty list that went away   | {'parts':[]} | {} | {}",
                "an empty list that came        | {} | {'parts':[]} | {'parts':[]}",
                "an empty list of words         | {'words':['a']} | {'words':[]} | {'words':[]}",
                "a list of words that went away | {'words':['a']} | {} | {'words':null}",
                "a null that went away          | {'note':null} | {} | {}",
                "a null custom field gone       | {'custom-fields':{'a':null}} | {'custom-fields':{}} | {}",
                "one custom field of two        | {'custom-fields':{'a':1,'b':2}} | {'custom-fields':{'b':3}} "
                        + "| {'custom-fields':{'b':3,'a':null}}",
                "custom fields that were cleared| {} | {'custom-fields':null} | {'custom-fields':null}",
                "custom fields that are text    | {'custom-fields':'x'} | {} | {'custom-fields':null}",
                "an undeclared member of a line | {'order-lines':[{'id':1,'x':1}]} | {'order-lines':[{'id':1,'x':2}]} "
                        + "| {'order-lines':[{'id':1,'x':2}]}",
                "a read-only member of a line   | {'order-lines':[{'id':1,'total':1}]} | {'order-lines':[{'id':1,'total':2}]} | {}",
                "a new line                     | {'order-lines':[]} | {'order-lines':[{'total':1,'text':'a',"
                        + "'order-lines':[{'total':2,'text':'b'}],'supplier':{'id':3,'total':4}}]} "
                        + "| {'order-lines':[{'text':'a','order-lines':[{'text':'b'}],'supplier':{'id':3}}]}",
                "a part with a read-only member | {'parts':[{'id':1,'total':1,'text':'a'}]} "
                        + "| {'parts':[{'id':1,'total':2,'text':'b'}]} | {'parts':[{'id':1,'text':'b'}]}",
                "lines without ids stay as they are | {'parts':[{'id':1,'text':'a','order-lines':[{'text':'x'}]}]} "
                        + "| {'parts':[{'id':1,'text':'b','order-lines':[{'text':'x'}]}]} | {'parts':[{'id':1,'text':'b'}]}",
                "a member gone of a record in a part | {'parts':[{'id':1,'supplier':{'id':5,'name':'a','x':1}}]} "
                        + "| {'parts':[{'id':1,'supplier':{'id':5,'name':'a'}}]} "
                        + "| {'parts':[{'id':1,'supplier':{'id':5,'name':'a','x':null}}]}",
                "a member gone of a record without an id | {'parts':[{'id':1,'supplier':{'x':1,'y':2}}]} "
                        + "| {'parts':[{'id':1,'supplier':{'y':2}}]} "
                        + "| {'parts':[{'id':1,'supplier':{'y':2,'x':null}}]}",
                "a list in another notation     | {'parts':[{'id':1,'price':'1.0'}]} | {'parts':[{'id':'1','price':1.00}]} | {}",
                "a record in another notation   | {'supplier':{'price':'1.0'}} | {'supplier':{'price':1.00}} | {}",
                "custom fields in another one   | {'parts':[{'id':1,'custom-fields':{'a':1.0}}]} "
                        + "| {'parts':[{'id':1,'custom-fields':{'a':1}}]} | {}",
                "another record in a part       | {'parts':[{'id':1,'supplier':{'id':5,'x':1}}]} "
                        + "| {'parts':[{'id':1,'supplier':{'id':6}}]} | {'parts':[{'id':1,'supplier':{'id':6}}]}",
                "a custom field gone of a part  | {'parts':[{'id':1,'custom-fields':{'a':1,'b':2}}]} "
                        + "| {'parts':[{'id':1,'custom-fields':{'a':1}}]} "
                        + "| {'parts':[{'id':1,'custom-fields':{'a':1,'b':null}}]}",
                "a part of a part               | {'parts':[{'id':1,'parts':[{'id':2,'text':'a','x':1}]}]} "
                        + "| {'parts':[{'id':1,'parts':[{'id':2,'text':'b'}]}]} "
                        + "| {'parts':[{'id':1,'parts':[{'id':2,'text':'b','x':null}]}]}",
                "a line that was null           | {'order-lines':[{'id':1}]} | {'order-lines':[{'id':1},null]} | {}",
                "an undeclared element          | {'x':1,'y':2,'z':null} | {'x':1.0,'y':3} | {'y':3}",
            })
    void holdsWhatChangedAndNothingElse(String what, String before, String after, String patch) {
        assertThat(patch(before, after)).as(what).isEqualTo(patch);
    }

    @Test
    void theItemsOfAListKeepTheNamesThatTheyHaveInXml() {
        String lines = "<order><order-lines><order-line><id>1</id><text>a</text></order-line>"
                + "<line><id>2</id><text>b</text></line><line><id>3</id><text>c</text></line></order-lines></order>";
        DynamicRecord before = ORDERS.fromXml(lines);

        assertThat(ORDERS.toXmlString(Patch.between(before, ORDERS.fromXml(lines.replace("b", "B")))))
                .contains(
                        "<order-lines type=\"array\"><line><id type=\"integer\">2</id><text>B</text></line></order-lines>");
        assertThat(ORDERS.toXmlString(Patch.between(before, ORDERS.fromXml(lines.replace("a", "A")))))
                .contains("<order-line><id type=\"integer\">1</id><text>A</text></order-line></order-lines>");
        String parts =
                "<order><parts><part><id>1</id><text>a</text></part><x><id>2</id><text>b</text></x></parts></order>";
        assertThat(ORDERS.toXmlString(Patch.between(ORDERS.fromXml("<order/>"), ORDERS.fromXml(parts))))
                .contains("<part><id", "<x><id");
    }

    @Test
    void aRecordIsMarkedByItsIdAlone() {
        DynamicRecord order = read("{'id':7,'note':'a','x':1,'order-lines':[{'id':1}]}");

        assertThat(ORDERS.toJsonString(Patch.delete(order))).isEqualTo("{\"id\":7,\"_delete\":true}");
        assertThat(ORDERS.toJsonString(Patch.cancel(order))).isEqualTo("{\"id\":7,\"_cancel\":true}");
        assertThat(ORDERS.toJsonString(Patch.close(order))).isEqualTo("{\"id\":7,\"_close\":true}");
        assertThatThrownBy(() -> Patch.delete(read("{'note':'a'}")))
                .hasMessage("Order has no id, by which Coupa identifies it.");
    }

    @Test
    void eachReadOnlyElementThatChangedIsReportedOrRefused() {
        DynamicRecord before =
                read("{'id':7,'total':1,'order-lines':[{'id':1,'total':1}],'supplier':{'id':3,'total':1}}");
        DynamicRecord after =
                read("{'id':8,'total':2,'order-lines':[{'id':1,'total':2}],'supplier':{'id':3,'total':2}}");
        List<String> issues = new ArrayList<>();
        Patch.between(
                before,
                after,
                MapperOptions.DEFAULT.withListener(
                        issue -> issues.add(issue.kind() + " " + issue.path() + " " + issue.value())));

        assertThat(issues)
                .containsExactly("READ_ONLY total 2", "READ_ONLY order-lines[0]/total 2", "READ_ONLY supplier/total 2");
        assertThatThrownBy(() -> Patch.between(
                        before, after, MapperOptions.DEFAULT.withWriteMode(MapperOptions.WriteMode.WRITABLE_OR_FAIL)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("total");
    }

    @Test
    void aReadOnlyElementThatWentAwayIsNoChange() {
        MapperOptions strict = MapperOptions.DEFAULT.withWriteMode(MapperOptions.WriteMode.WRITABLE_OR_FAIL);

        assertThat(ORDERS.toJsonString(Patch.between(read("{'id':7,'total':1}"), read("{}"), strict)))
                .isEqualTo("{}");
    }

    @Test
    void modelsOfDifferentInterfacesAreNotCompared() {
        Object party = RESOURCES.mapper("Party").fromJson("{}");

        assertThatThrownBy(() -> Patch.between((Object) read("{}"), party))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DynamicRecord and DynamicRecord are models of different interfaces.");
        assertThatThrownBy(() -> Patch.between("a", "b"))
                .hasMessage("java.lang.String is not a generated model. Pass the mapper of its interface too.");
    }
}
