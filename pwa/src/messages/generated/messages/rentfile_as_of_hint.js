/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_As_Of_HintInputs */

const nl_rentfile_as_of_hint = /** @type {(inputs: Rentfile_As_Of_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De dag waarop het bestand is gemaakt. Oudere cijfers komen nooit in de plaats van nieuwere.`)
};

const en_rentfile_as_of_hint = /** @type {(inputs: Rentfile_As_Of_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The day on which the file was made. Older figures never replace newer ones.`)
};

/**
* | output |
* | --- |
* | "The day on which the file was made. Older figures never replace newer ones." |
*
* @param {Rentfile_As_Of_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_as_of_hint = /** @type {((inputs?: Rentfile_As_Of_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_As_Of_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_as_of_hint(inputs)
	return nl_rentfile_as_of_hint(inputs)
});