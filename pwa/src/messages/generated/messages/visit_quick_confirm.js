/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Quick_ConfirmInputs */

const nl_visit_quick_confirm = /** @type {(inputs: Visit_Quick_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niemand thuis, vastleggen`)
};

const en_visit_quick_confirm = /** @type {(inputs: Visit_Quick_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody home, record it`)
};

/**
* | output |
* | --- |
* | "Nobody home, record it" |
*
* @param {Visit_Quick_ConfirmInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_quick_confirm = /** @type {((inputs?: Visit_Quick_ConfirmInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Quick_ConfirmInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_quick_confirm(inputs)
	return nl_visit_quick_confirm(inputs)
});