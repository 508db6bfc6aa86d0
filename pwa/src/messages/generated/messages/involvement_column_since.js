/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Column_SinceInputs */

const nl_involvement_column_since = /** @type {(inputs: Involvement_Column_SinceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sinds`)
};

const en_involvement_column_since = /** @type {(inputs: Involvement_Column_SinceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Since`)
};

/**
* | output |
* | --- |
* | "Since" |
*
* @param {Involvement_Column_SinceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_column_since = /** @type {((inputs?: Involvement_Column_SinceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Column_SinceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_column_since(inputs)
	return nl_involvement_column_since(inputs)
});