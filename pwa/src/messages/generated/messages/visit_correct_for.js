/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, name: NonNullable<unknown> }} Visit_Correct_ForInputs */

const nl_visit_correct_for = /** @type {(inputs: Visit_Correct_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Verslag van ${i?.day} verbeteren: ${i?.name}`)
};

const en_visit_correct_for = /** @type {(inputs: Visit_Correct_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Correct the report of ${i?.day}: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Correct the report of {day}: {name}" |
*
* @param {Visit_Correct_ForInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_correct_for = /** @type {((inputs: Visit_Correct_ForInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Correct_ForInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_correct_for(inputs)
	return nl_visit_correct_for(inputs)
});