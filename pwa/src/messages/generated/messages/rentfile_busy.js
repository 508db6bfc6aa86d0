/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_BusyInputs */

const nl_rentfile_busy = /** @type {(inputs: Rentfile_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het bestand wordt verwerkt`)
};

const en_rentfile_busy = /** @type {(inputs: Rentfile_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file is being taken in`)
};

/**
* | output |
* | --- |
* | "The file is being taken in" |
*
* @param {Rentfile_BusyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_busy = /** @type {((inputs?: Rentfile_BusyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_BusyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_busy(inputs)
	return nl_rentfile_busy(inputs)
});