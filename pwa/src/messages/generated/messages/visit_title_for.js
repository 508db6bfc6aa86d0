/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Visit_Title_ForInputs */

const nl_visit_title_for = /** @type {(inputs: Visit_Title_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bezoek: ${i?.name}`)
};

const en_visit_title_for = /** @type {(inputs: Visit_Title_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Visit: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Visit: {name}" |
*
* @param {Visit_Title_ForInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_title_for = /** @type {((inputs: Visit_Title_ForInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Title_ForInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_title_for(inputs)
	return nl_visit_title_for(inputs)
});