package dev.coupagen.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written of a record: how deep it may be, and what is left out for an update. */
class WrittenRecordsTest {
    private static final DynamicMapper ORDERS =
            DynamicResources.ofDefinitions("""
            {"release": "T1", "resources": {"Order": {"element": "order", "collection": "orders", "elements": {
              "id": {"type": "integer", "writable": false},
              "total": {"type": "decimal", "writable": false},
              "note": {"type": "text"},
              "numbers": {"type": "integer[]"},
              "orders": {"type": "Order[]"},
              "former": {"type": "Order[]", "writable": false},
              "parent": {"type": "Order"},
              "payload": {"type": "unknown"}},
             "custom-fields": {
              "score": {"type": "integer", "writable": false},
              "owner": {"type": "Order"}}}}}
            """.getBytes(StandardCharsets.UTF_8)).mapper("Order");

    private static DynamicRecord read(String json) {
        return ORDERS.fromJson(json.replace('\'', '"'));
    }

    private static MapperOptions depth(int most) {
        return MapperOptions.DEFAULT.withLimits(Limits.DEFAULT.withDepth(most));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | 1",
                "{'id':1,'note':null,'payload':7,'x':'y'} | 1",
                "{'parent':{'id':1}} | 2",
                "{'numbers':[1,2]} | 2",
                "{'orders':[{'id':1},{'id':2}]} | 3",
                "{'orders':[{'numbers':[]},{}]} | 4",
                "{'payload':{'a':[1]}} | 3",
                "{'numbers':[[[1]],2]} | 4",
                "{'note':{'a':1}} | 2",
                "{'x':[[1]],'y':[[2]]} | 3",
                "{'custom-fields':{'a':1}} | 2",
                "{'custom-fields':{'a':{'b':1}}} | 3",
                "{'custom-fields':{'owner':{'id':1},'a':1}} | 3",
                "{'parent':{'parent':{}},'numbers':[1],'orders':[{}],'payload':{'a':[1]},'custom-fields':{'a':{}},'x':[[]]} | 3",
            })
    void aRecordOfTheGreatestDepthIsWrittenAndADeeperOneRefused(String text, int depth) {
        String json = text.replace('\'', '"');
        DynamicRecord order = ORDERS.fromJson(json);

        assertThat(ORDERS.toJsonString(order)).hasSameSizeAs(json);
        assertThat(ORDERS.toJsonString(order, depth(depth))).isEqualTo(ORDERS.toJsonString(order));
        assertThat(ORDERS.listToJson(List.of(order, order), depth(depth + 1)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("[" + ORDERS.toJsonString(order) + "," + ORDERS.toJsonString(order) + "]");
        assertThatThrownBy(() -> ORDERS.listToJson(List.of(order), depth(depth)))
                .hasMessageContaining("exceeds the limit: depth of " + depth);
        if (depth > 1) {
            assertThatThrownBy(() -> ORDERS.toJsonString(order, depth(depth - 1)))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("exceeds the limit: depth of " + (depth - 1));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'id':1,'note':'a'} | {'note':'a'} | ''",
                "{'total':'1.5','note':'a'} | {'note':'a'} | Order/total=1.5",
                "{'parent':{'id':1,'total':2}} | {'parent':{'id':1}} | Order/total=2",
                "{'orders':[{'id':1,'total':2}]} | {'orders':[{'id':1}]} | Order/total=2",
                "{'former':[{'note':'a'}]} | {} | Order/former=[{note=a}]",
                "{'former':{'former':[{'note':'a'}]}} | {} | Order/former={former=[{note=a}]}",
                "{'orders':{'order':[{'id':1,'total':2}]}} | {'orders':[{'id':1}]} | Order/total=2",
                "{'custom-fields':{'score':7,'owner':{'id':3},'a':1}} | {'custom-fields':{'owner':{'id':3},'a':1}} | ''",
                "{'custom-fields':{'score':7}} | {'custom-fields':{}} | ''",
                "{'custom-fields':null,'note':null} | {'note':null,'custom-fields':null} | ''",
                "{'custom-fields':'x'} | {'custom-fields':'x'} | ''",
            })
    void whatCoupaSetsItselfIsLeftOutOfAnUpdateAndReported(String json, String written, String reported) {
        DynamicRecord order = read(json);
        List<String> issues = new ArrayList<>();
        MapperOptions update =
                MapperOptions.FOR_UPDATE.withListener(issue -> issues.add(issue.path() + "=" + issue.value()));

        assertThat(ORDERS.toJsonString(order, update).replace('"', '\'')).isEqualTo(written);
        assertThat(ORDERS.toJsonString(order, MapperOptions.FOR_UPDATE).replace('"', '\''))
                .isEqualTo(written);
        assertThat(issues).isEqualTo(reported.equals("''") ? List.of() : List.of(reported));
        assertThat(ORDERS.fromJson(ORDERS.toJson(order))).isEqualTo(order);
    }

    @Test
    void anElementThatCoupaSetsItselfIsAnErrorByOption() {
        MapperOptions strict = MapperOptions.DEFAULT.withWriteMode(MapperOptions.WriteMode.WRITABLE_OR_FAIL);

        assertThat(ORDERS.toJsonString(read("{'id':1,'note':'a'}"), strict)).isEqualTo("{\"note\":\"a\"}");
        assertThatThrownBy(() -> ORDERS.toJsonString(read("{'total':1}"), strict))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("Coupa sets 'Order/total' itself, so it is not sent.");
    }

    @Test
    void whatAnElementOccurringTwiceHadIsReportedWholeHoweverDeep() {
        String deep = "[".repeat(60) + "]".repeat(60);
        List<String> values = new ArrayList<>();
        MapperOptions options =
                depth(70).withListener(issue -> values.add(issue.value().toString()));
        ORDERS.fromJson(
                "{\"payload\":" + deep + ",\"payload\":1,\"custom-fields\":{\"score\":7,\"a\":" + deep
                        + "},\"custom-fields\":{}}",
                options);

        assertThat(values).containsExactly(deep, "{score=7, a=" + deep + "}");
    }
}
