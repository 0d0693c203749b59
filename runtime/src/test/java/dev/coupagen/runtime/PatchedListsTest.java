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
import org.junit.jupiter.params.provider.ValueSource;

class PatchedListsTest {
    private static final DynamicResources RESOURCES =
            DynamicResources.ofDefinitions("""
            {"release": "T1", "resources": {
              "OrderHeader": {"path": "/purchase_orders", "elements": {
                "id": {"type": "integer", "writable": false},
                "created-at": {"type": "datetime", "writable": false},
                "order-lines": {"type": "OrderLine[]"},
                "supplier": {"type": "Supplier"},
                "tags": {"type": "Tag[]"}}},
              "OrderLine": {"elements": {
                "id": {"type": "integer", "writable": false},
                "paid": {"type": "boolean"},
                "price": {"type": "decimal"},
                "updated-at": {"type": "datetime", "writable": false},
                "order-lines": {"type": "OrderLine[]"}}},
              "Supplier": {"elements": {"name": {"type": "text"}, "number": {"type": "text"}}},
              "Tag": {"elements": {"id": {"type": "integer"}, "name": {"type": "text"}}},
              "Requisition": {"elements": {
                "requisition-lines": {"type": "Bare[]"},
                "invoice-lines": {"type": "Bare[]"},
                "supplier": {"type": "Supplier"}}},
              "Bare": {"elements": {"description": {"type": "text"}}}
            }}
            """.getBytes(StandardCharsets.UTF_8));
    private static final DynamicMapper ORDERS = RESOURCES.mapper("OrderHeader");
    private static final DynamicMapper REQUISITIONS = RESOURCES.mapper("Requisition");

    private static String patch(DynamicMapper mapper, String before, String after) {
        return sent(mapper, Patch.between(read(mapper, before), read(mapper, after)));
    }

    private static DynamicRecord read(DynamicMapper mapper, String json) {
        return mapper.fromJson(json.replace('\'', '"'));
    }

    private static String sent(DynamicMapper mapper, DynamicRecord patch) {
        return mapper.toJsonString(patch, MapperOptions.FOR_UPDATE).replace('"', '\'');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nothing changed     | [{'id':1,'paid':true},{'id':2}] | [{'id':2},{'id':1,'paid':true}] | ",
                "another notation    | [{'id':1,'price':'1.0'}] | [{'id':'1','price':1.00}] | ",
                "an item changed     | [{'id':1,'paid':true},{'id':2}] | [{'id':1,'paid':false},{'id':2}] | [{'id':1,'paid':false}]",
                "an item came        | [{'id':1}] | [{'id':1},{'id':2,'paid':true},{'paid':false}] | [{'id':2,'paid':true},{'paid':false}]",
                "an item went away   | [{'id':1,'paid':true},{'id':2}] | [{'id':2}] | [{'id':1,'_delete':true}]",
                "all at once         | [{'id':1},{'id':2},{'id':3}] | [{'id':4},{'id':2,'paid':true},{'id':3}] | [{'id':4},{'id':2,'paid':true},{'id':1,'_delete':true}]",
                "all went away       | [{'id':1},{'id':2}] | [] | [{'id':1,'_delete':true},{'id':2,'_delete':true}]",
                "the list went away  | [{'id':1}] | null | [{'id':1,'_delete':true}]",
                "the list was empty  | [] | null | ",
                "a list came         | null | [{'id':1,'paid':true}] | [{'id':1,'paid':true}]",
                "a new item, no id   | [] | [{'paid':true}] | [{'paid':true}]",
                "read-only in item   | [{'id':1}] | [{'id':1,'updated-at':'2026-01-31T00:00:00Z'}] | ",
                "an item in an item  | [{'id':1,'order-lines':[{'id':2},{'id':3}]}] | [{'id':1,'order-lines':[{'id':3,'paid':true}]}] | [{'id':1,'order-lines':[{'id':3,'paid':true},{'id':2,'_delete':true}]}]",
            })
    void linesAreMatchedByTheirIds(String what, String before, String after, String patch) {
        assertThat(patch(ORDERS, "{'order-lines':" + before + "}", "{'order-lines':" + after + "}"))
                .isEqualTo(patch == null ? "{}" : "{'order-lines':" + patch + "}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nothing changed   | [{'id':2,'name':'User'},{'id':3}] | [{'id':2,'name':'User'},{'id':3}] | ",
                "one taken away    | [{'id':2,'name':'User'},{'id':3,'name':'Buyer'}] | [{'id':2,'name':'User'}] | [{'id':2,'name':'User'}]",
                "none left         | [{'id':2},{'id':3}] | [] | []",
                "cleared           | [{'id':7}] | null | []",
                "one added         | [{'id':2}] | [{'id':2},{'name':'Approver'}] | [{'id':2},{'name':'Approver'}]",
                "by natural keys   | [{'name':'a'},{'name':'b'}] | [{'name':'b'}] | [{'name':'b'}]",
                "an unreadable one | ['x'] | [{'id':1}] | [{'id':1}]",
            })
    void otherListsAreSentAsAWhole(String what, String before, String after, String patch) {
        assertThat(patch(ORDERS, "{'tags':" + before + "}", "{'tags':" + after + "}"))
                .isEqualTo(patch == null ? "{}" : "{'tags':" + patch + "}");
    }

    @Test
    void idsAmongTheExtensionsCount() {
        String before = "{'requisition-lines':[{'id':1,'description':'a'},{'id':2,'description':'b'}]}";
        assertThat(patch(REQUISITIONS, before, "{'requisition-lines':[{'id':1,'description':'a'}]}"))
                .isEqualTo("{'requisition-lines':[{'id':2,'_delete':true}]}");
        assertThat(patch(REQUISITIONS, before, before.replace("'b'", "'z'")))
                .isEqualTo("{'requisition-lines':[{'description':'z','id':2}]}");
        assertThat(patch(REQUISITIONS, before, before.replace("'b'", "'b'},{'description':'c'")))
                .isEqualTo("{'requisition-lines':[{'description':'c'}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'description':'a'},{'description':'b'},{'description':'c'}]",
                "[{'description':'a'}]",
                "[]",
                "[{'description':'z'},{'description':'b'}]"
            })
    void linesWithoutIdsAreNotMatchedButRefused(String after) {
        String before = "{'invoice-lines':[{'description':'a'},{'description':'b'}]}";
        assertThatThrownBy(() -> patch(REQUISITIONS, before, "{'invoice-lines':" + after + "}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'invoice-lines' cannot be matched")
                .hasMessageContaining("Ask for the ids");
        assertThat(patch(REQUISITIONS, before, before)).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{'id':1},{'id':1}]", "['x',{'id':1}]", "[{'id':1},{'id':''}]"})
    void linesOfUnclearIdentityAreRefused(String before) {
        assertThatThrownBy(() -> patch(ORDERS, "{'order-lines':" + before + "}", "{'order-lines':[{'id':1}]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'order-lines' cannot be matched");
    }

    @Test
    void anotherRecordIsReferredToAsAWhole() {
        assertThat(patch(
                        REQUISITIONS,
                        "{'supplier':{'id':5,'name':'A','number':'N1'}}",
                        "{'supplier':{'name':'B','number':'N2'}}"))
                .isEqualTo("{'supplier':{'name':'B','number':'N2'}}");
        assertThat(patch(
                        REQUISITIONS,
                        "{'supplier':{'name':'A','number':'N1'}}",
                        "{'supplier':{'name':'A','number':'N2'}}"))
                .isEqualTo("{'supplier':{'name':'A','number':'N2'}}");
    }

    @Test
    void readOnlyElementsThatChangedAreToldToTheListenerOrRefused() {
        DynamicRecord before = read(ORDERS, "{'id':1,'order-lines':[{'id':2,'paid':true}]}");
        DynamicRecord after = read(
                ORDERS,
                "{'id':1,'created-at':'2026-01-31T00:00:00Z',"
                        + "'order-lines':[{'id':2,'paid':false,'updated-at':'2026-01-31T00:00:00Z'}]}");
        List<Issue> issues = new ArrayList<>();
        DynamicRecord patch = Patch.between(before, after, MapperOptions.DEFAULT.withListener(issues::add));
        assertThat(sent(ORDERS, patch)).isEqualTo("{'order-lines':[{'id':2,'paid':false}]}");
        assertThat(issues)
                .extracting(issue -> issue.kind() + " " + issue.path())
                .containsExactly("READ_ONLY created-at", "READ_ONLY order-lines[0]/updated-at");
        MapperOptions failing = MapperOptions.DEFAULT.withWriteMode(MapperOptions.WriteMode.WRITABLE_OR_FAIL);
        assertThatThrownBy(() -> Patch.between(before, after, failing))
                .isInstanceOf(MappingException.class)
                .hasMessage("Coupa sets 'created-at' itself, so it is not sent. Leave it out; WriteMode.WRITABLE does"
                        + " so and reports it.");
    }

    @Test
    void readOnlyElementsInAnUpdateAreToldToTheListenerOrRefused() {
        DynamicRecord order =
                read(ORDERS, "{'id':1,'created-at':'2026-01-31T00:00:00Z','order-lines':[{'id':2,'paid':true}]}");
        List<Issue> issues = new ArrayList<>();
        String json = ORDERS.toJsonString(order, MapperOptions.FOR_UPDATE.withListener(issues::add));
        assertThat(json).isEqualTo("{\"order-lines\":[{\"id\":2,\"paid\":true}]}");
        assertThat(issues).extracting(Issue::path).containsExactly("OrderHeader/created-at");
        assertThat(issues.get(0).value().asText()).contains("2026-01-31T00:00:00Z");
        MapperOptions failing = MapperOptions.DEFAULT.withWriteMode(MapperOptions.WriteMode.WRITABLE_OR_FAIL);
        assertThatThrownBy(() -> ORDERS.toXml(order, failing))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Coupa sets 'OrderHeader/created-at' itself");
    }
}
