/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_ChooseInputs */

const nl_rentfile_choose = /** @type {(inputs: Rentfile_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies eerst een bestand.`)
};

const en_rentfile_choose = /** @type {(inputs: Rentfile_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a file first.`)
};

/**
* | output |
* | --- |
* | "Choose a file first." |
*
* @param {Rentfile_ChooseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_choose = /** @type {((inputs?: Rentfile_ChooseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_ChooseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_choose(inputs)
	return nl_rentfile_choose(inputs)
});