/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Means_ConditionInputs */

const nl_arrangement_end_means_condition = /** @type {(inputs: Arrangement_End_Means_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een voorwaarde in het plan over aflossen is vanaf deze dag niet gehaald. De casusregisseur ziet dat.`)
};

const en_arrangement_end_means_condition = /** @type {(inputs: Arrangement_End_Means_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A condition in the plan about repaying is not met from this day on. The case manager sees that.`)
};

/**
* | output |
* | --- |
* | "A condition in the plan about repaying is not met from this day on. The case manager sees that." |
*
* @param {Arrangement_End_Means_ConditionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_means_condition = /** @type {((inputs?: Arrangement_End_Means_ConditionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Means_ConditionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_means_condition(inputs)
	return nl_arrangement_end_means_condition(inputs)
});