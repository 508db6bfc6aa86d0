/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Column_EndInputs */

const nl_involvement_column_end = /** @type {(inputs: Involvement_Column_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stoppen`)
};

const en_involvement_column_end = /** @type {(inputs: Involvement_Column_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End`)
};

/**
* | output |
* | --- |
* | "End" |
*
* @param {Involvement_Column_EndInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_column_end = /** @type {((inputs?: Involvement_Column_EndInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Column_EndInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_column_end(inputs)
	return nl_involvement_column_end(inputs)
});