/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Condition_Last_NoneInputs */

const nl_visit_condition_last_none = /** @type {(inputs: Visit_Condition_Last_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet eerder besproken.`)
};

const en_visit_condition_last_none = /** @type {(inputs: Visit_Condition_Last_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not discussed before.`)
};

/**
* | output |
* | --- |
* | "Not discussed before." |
*
* @param {Visit_Condition_Last_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_condition_last_none = /** @type {((inputs?: Visit_Condition_Last_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Condition_Last_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_condition_last_none(inputs)
	return nl_visit_condition_last_none(inputs)
});