/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_Best_TimeInputs */

const nl_conflict_field_best_time = /** @type {(inputs: Conflict_Field_Best_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer het beste te bereiken`)
};

const en_conflict_field_best_time = /** @type {(inputs: Conflict_Field_Best_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When best reached`)
};

/**
* | output |
* | --- |
* | "When best reached" |
*
* @param {Conflict_Field_Best_TimeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_best_time = /** @type {((inputs?: Conflict_Field_Best_TimeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_Best_TimeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_best_time(inputs)
	return nl_conflict_field_best_time(inputs)
});