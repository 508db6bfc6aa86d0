/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_RowsInputs */

const nl_release_rows = /** @type {(inputs: Release_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regels`)
};

const en_release_rows = /** @type {(inputs: Release_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rows`)
};

/**
* | output |
* | --- |
* | "Rows" |
*
* @param {Release_RowsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_rows = /** @type {((inputs?: Release_RowsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_RowsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_rows(inputs)
	return nl_release_rows(inputs)
});