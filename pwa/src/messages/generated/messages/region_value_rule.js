/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Value_RuleInputs */

const nl_region_value_rule = /** @type {(inputs: Region_Value_RuleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Komt uit`)
};

const en_region_value_rule = /** @type {(inputs: Region_Value_RuleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Comes from`)
};

/**
* | output |
* | --- |
* | "Comes from" |
*
* @param {Region_Value_RuleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_value_rule = /** @type {((inputs?: Region_Value_RuleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Value_RuleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_value_rule(inputs)
	return nl_region_value_rule(inputs)
});