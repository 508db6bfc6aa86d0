/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_CancelInputs */

const nl_visit_cancel = /** @type {(inputs: Visit_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afzeggen`)
};

const en_visit_cancel = /** @type {(inputs: Visit_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancel`)
};

/**
* | output |
* | --- |
* | "Cancel" |
*
* @param {Visit_CancelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_cancel = /** @type {((inputs?: Visit_CancelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_CancelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_cancel(inputs)
	return nl_visit_cancel(inputs)
});