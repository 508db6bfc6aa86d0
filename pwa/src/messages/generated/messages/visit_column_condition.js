/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Column_ConditionInputs */

const nl_visit_column_condition = /** @type {(inputs: Visit_Column_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorwaarde`)
};

const en_visit_column_condition = /** @type {(inputs: Visit_Column_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Condition`)
};

/**
* | output |
* | --- |
* | "Condition" |
*
* @param {Visit_Column_ConditionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_column_condition = /** @type {((inputs?: Visit_Column_ConditionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Column_ConditionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_column_condition(inputs)
	return nl_visit_column_condition(inputs)
});