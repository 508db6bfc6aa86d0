/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Throw_AwayInputs */

const nl_rentfile_throw_away = /** @type {(inputs: Rentfile_Throw_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gooi dit bestand weg`)
};

const en_rentfile_throw_away = /** @type {(inputs: Rentfile_Throw_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Throw this file away`)
};

/**
* | output |
* | --- |
* | "Throw this file away" |
*
* @param {Rentfile_Throw_AwayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_throw_away = /** @type {((inputs?: Rentfile_Throw_AwayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Throw_AwayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_throw_away(inputs)
	return nl_rentfile_throw_away(inputs)
});