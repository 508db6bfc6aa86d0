/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Online_Row_AddInputs */

const nl_online_row_add = /** @type {(inputs: Online_Row_AddInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what} toevoegen`)
};

const en_online_row_add = /** @type {(inputs: Online_Row_AddInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Add ${i?.what}`)
};

/**
* | output |
* | --- |
* | "Add {what}" |
*
* @param {Online_Row_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_row_add = /** @type {((inputs: Online_Row_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_Row_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_row_add(inputs)
	return nl_online_row_add(inputs)
});