/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_FaultsInputs */

const nl_rentfile_faults = /** @type {(inputs: Rentfile_FaultsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Download de foute regels`)
};

const en_rentfile_faults = /** @type {(inputs: Rentfile_FaultsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Download the wrong lines`)
};

/**
* | output |
* | --- |
* | "Download the wrong lines" |
*
* @param {Rentfile_FaultsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_faults = /** @type {((inputs?: Rentfile_FaultsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_FaultsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_faults(inputs)
	return nl_rentfile_faults(inputs)
});