package dossier.render.page;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates what stands in `${…}`: a path of components, `page.shell.title`, and nothing else, so that templates choose and insert but
 * never compute, and no text can become code. At its end a text, a list or markup may be asked whether it is `empty`, a list for its
 * `size`. A tenth of the time of OGNL, which looks for getters that records do not have.
 */
final class Paths implements IStandardVariableExpressionEvaluator {
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> components = new HashMap<>();
            RecordComponent[] all = type.getRecordComponents();
            for (RecordComponent component : all == null ? new RecordComponent[0] : all) {
                component.getAccessor().setAccessible(true);
                components.put(component.getName(), component.getAccessor());
            }
            return components;
        }
    };

    private final Map<String, String[]> paths = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        String[] path = paths.computeIfAbsent(expression.getExpression(), Paths::parse);
        Object value = context.getVariable(path[0]);
        for (int i = 1; i < path.length; i++) {
            if (value == null) {
                throw new TemplateProcessingException(
                        "'" + path[i - 1] + "' is nothing in '" + String.join(".", path) + "'");
            }
            value = step(value, path[i]);
        }
        return value;
    }

    private static String[] parse(String expression) {
        String[] path = expression.strip().split("\\.", -1);
        for (String name : path) {
            if (name.isEmpty() || !name.chars().allMatch(Character::isJavaIdentifierPart)) {
                throw new TemplateProcessingException(
                        "'" + expression + "' is no path of names: templates do not compute");
            }
        }
        return path;
    }

    private static @Nullable Object step(Object value, String name) {
        Method component = COMPONENTS.get(value.getClass()).get(name);
        if (component != null) {
            try {
                return component.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(component.toString(), e);
            }
        } else if (name.equals("empty") && value instanceof String text) {
            return text.isEmpty();
        } else if (name.equals("empty") && value instanceof Collection<?> values) {
            return values.isEmpty();
        } else if (name.equals("empty") && value instanceof Html html) {
            return html.isEmpty();
        } else if (name.equals("size") && value instanceof Collection<?> values) {
            return values.size();
        }
        throw new TemplateProcessingException(
                "there is no '" + name + "' in a " + value.getClass().getSimpleName());
    }
}
