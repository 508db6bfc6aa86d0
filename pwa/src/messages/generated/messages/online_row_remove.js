/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Online_Row_RemoveInputs */

const nl_online_row_remove = /** @type {(inputs: Online_Row_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Verwijder ${i?.what}`)
};

const en_online_row_remove = /** @type {(inputs: Online_Row_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Remove ${i?.what}`)
};

/**
* | output |
* | --- |
* | "Remove {what}" |
*
* @param {Online_Row_RemoveInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_row_remove = /** @type {((inputs: Online_Row_RemoveInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_Row_RemoveInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_row_remove(inputs)
	return nl_online_row_remove(inputs)
});