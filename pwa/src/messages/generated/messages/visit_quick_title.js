/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Visit_Quick_TitleInputs */

const nl_visit_quick_title = /** @type {(inputs: Visit_Quick_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Niemand thuis bij ${i?.name}`)
};

const en_visit_quick_title = /** @type {(inputs: Visit_Quick_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody home at ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Nobody home at {name}" |
*
* @param {Visit_Quick_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_quick_title = /** @type {((inputs: Visit_Quick_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Quick_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_quick_title(inputs)
	return nl_visit_quick_title(inputs)
});