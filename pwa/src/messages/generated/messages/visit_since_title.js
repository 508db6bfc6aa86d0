/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Visit_Since_TitleInputs */

const nl_visit_since_title = /** @type {(inputs: Visit_Since_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sinds het bezoek van ${i?.day}`)
};

const en_visit_since_title = /** @type {(inputs: Visit_Since_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Since the visit of ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Since the visit of {day}" |
*
* @param {Visit_Since_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_since_title = /** @type {((inputs: Visit_Since_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Since_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_since_title(inputs)
	return nl_visit_since_title(inputs)
});