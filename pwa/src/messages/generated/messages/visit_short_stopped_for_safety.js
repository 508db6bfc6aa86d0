/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Short_Stopped_For_SafetyInputs */

const nl_visit_short_stopped_for_safety = /** @type {(inputs: Visit_Short_Stopped_For_SafetyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gestopt voor de veiligheid`)
};

const en_visit_short_stopped_for_safety = /** @type {(inputs: Visit_Short_Stopped_For_SafetyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stopped for safety`)
};

/**
* | output |
* | --- |
* | "stopped for safety" |
*
* @param {Visit_Short_Stopped_For_SafetyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_short_stopped_for_safety = /** @type {((inputs?: Visit_Short_Stopped_For_SafetyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Short_Stopped_For_SafetyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_short_stopped_for_safety(inputs)
	return nl_visit_short_stopped_for_safety(inputs)
});