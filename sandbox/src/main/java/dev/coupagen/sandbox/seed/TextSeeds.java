package dev.coupagen.sandbox.seed;

import dev.coupagen.runtime.text.ScalarTexts;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.List;

/** Texts by what the name of the field says. */
final class TextSeeds {
    private TextSeeds() {}

    /** Makes the texts of one field. */
    private interface TextMaker {
        String make(Scene scene, Draw draw);
    }

    static FieldPlan.Maker maker(ResourceType type, Field field) {
        if (!field.values().isEmpty()) {
            return (scene, draw) -> draw.from(field.values());
        }
        TextMaker maker = text(type, field.name());
        return (scene, draw) -> fitted(maker.make(scene, draw), field, scene.id);
    }

    private static TextMaker text(ResourceType type, String name) {
        return switch (name) {
            case "name", "display-name" -> name(type);
            case "status" -> {
                List<String> statuses = Vocabulary.statuses(type.name());
                yield (scene, draw) -> draw.from(statuses);
            }
            case "firstname", "first-name", "name-given" -> (scene, draw) -> scene.person.first();
            case "lastname", "last-name", "name-family" -> (scene, draw) -> scene.person.last();
            case "fullname", "name-fullname" -> (scene, draw) -> scene.person.first() + " " + scene.person.last();
            case "email" -> (scene, draw) -> email(scene);
            case "login" -> (scene, draw) -> login(scene);
            case "street1" -> (scene, draw) -> scene.place.street();
            case "city" -> (scene, draw) -> scene.place.city();
            case "state", "state-iso-code" -> (scene, draw) -> scene.place.state();
            case "postal-code" -> (scene, draw) -> scene.place.postalCode();
            case "country-code" -> (scene, draw) -> scene.place.country();
            case "description" -> description(type);
            case "type" -> {
                String typeName = type.name().replace("-", "");
                yield (scene, draw) -> typeName;
            }
            case "created-at" -> (scene, draw) -> ScalarTexts.dateTime(scene.created);
            case "updated-at" -> (scene, draw) -> ScalarTexts.dateTime(scene.updated());
            case "locale" -> (scene, draw) -> "en";
            case "file-name", "file" -> (scene, draw) -> "document-" + scene.id + ".pdf";
            default -> byEnding(name, type);
        };
    }

    private static TextMaker byEnding(String name, ResourceType type) {
        if (name.endsWith("-number") || name.equals("number") || name.equals("code") || name.endsWith("-code")) {
            String initials = initials(type.element() + "-" + name) + "-";
            return (scene, draw) -> initials + (1_000 + scene.id);
        }
        if (name.contains("email")) {
            return (scene, draw) -> email(scene);
        }
        if (name.contains("url") || name.contains("website")) {
            String start = "https://example.com/" + type.element() + "/";
            return (scene, draw) -> start + scene.id;
        }
        if (name.contains("phone") || name.contains("fax")) {
            return (scene, draw) -> "+1 555 " + (100 + draw.below(900));
        }
        String label = label(name) + " ";
        return (scene, draw) -> label + scene.id;
    }

    private static String label(String name) {
        String words = name.replace('-', ' ').replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static TextMaker name(ResourceType type) {
        List<String> names = switch (type.name()) {
            case "Supplier", "SupplierInformation", "Enterprise", "Cso-Company" -> Vocabulary.COMPANIES;
            case "Item" -> Vocabulary.PRODUCTS;
            default -> List.of();
        };
        if (names.isEmpty()) {
            String label = label(type.element()) + " ";
            return (scene, draw) -> label + scene.id;
        }
        return (scene, draw) -> {
            long round = (scene.id - 1) / names.size();
            String name = names.get((int) ((scene.id - 1) % names.size()));
            return round == 0 ? name : name + " " + (round + 1);
        };
    }

    private static TextMaker description(ResourceType type) {
        if (type.element().endsWith("line") || type.name().equals("Item")) {
            return (scene, draw) -> draw.from(Vocabulary.PRODUCTS);
        }
        TextMaker name = name(type);
        return (scene, draw) -> name.make(scene, draw) + ", " + scene.place.city();
    }

    private static String login(Scene scene) {
        return scene.person.login() + scene.id;
    }

    private static String email(Scene scene) {
        return login(scene) + "@example.com";
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[-_/ ]", -1)) {
            if (!word.isEmpty() && initials.length() < 4) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    /** The text shortened to what the field holds, so that what tells it from others stays. */
    private static String fitted(String text, Field field, long id) {
        int most = field.length();
        if (most == 0 || text.length() <= most) {
            return text;
        }
        String tail = Long.toString(id);
        return tail.length() >= most
                ? tail.substring(tail.length() - most)
                : text.substring(0, most - tail.length()) + tail;
    }
}
