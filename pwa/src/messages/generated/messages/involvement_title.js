/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_TitleInputs */

const nl_involvement_title = /** @type {(inputs: Involvement_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie doet mee`)
};

const en_involvement_title = /** @type {(inputs: Involvement_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who takes part`)
};

/**
* | output |
* | --- |
* | "Who takes part" |
*
* @param {Involvement_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_title = /** @type {((inputs?: Involvement_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_title(inputs)
	return nl_involvement_title(inputs)
});