/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_No_AlarmInputs */

const nl_visit_no_alarm = /** @type {(inputs: Visit_No_AlarmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit apparaat kan zonder internet geen alarm geven. Bel 112 als het niet veilig is.`)
};

const en_visit_no_alarm = /** @type {(inputs: Visit_No_AlarmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Without a connection this device cannot raise an alarm. Call 112 when it is not safe.`)
};

/**
* | output |
* | --- |
* | "Without a connection this device cannot raise an alarm. Call 112 when it is not safe." |
*
* @param {Visit_No_AlarmInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_no_alarm = /** @type {((inputs?: Visit_No_AlarmInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_No_AlarmInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_no_alarm(inputs)
	return nl_visit_no_alarm(inputs)
});