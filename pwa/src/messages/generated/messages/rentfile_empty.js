/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_EmptyInputs */

const nl_rentfile_empty = /** @type {(inputs: Rentfile_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit bestand is leeg. Kies een ander bestand.`)
};

const en_rentfile_empty = /** @type {(inputs: Rentfile_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is empty. Choose another file.`)
};

/**
* | output |
* | --- |
* | "This file is empty. Choose another file." |
*
* @param {Rentfile_EmptyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_empty = /** @type {((inputs?: Rentfile_EmptyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_EmptyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_empty(inputs)
	return nl_rentfile_empty(inputs)
});