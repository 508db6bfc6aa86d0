/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Quiet_NeverInputs */

const nl_rentfile_quiet_never = /** @type {(inputs: Rentfile_Quiet_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`geen`)
};

const en_rentfile_quiet_never = /** @type {(inputs: Rentfile_Quiet_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`none`)
};

/**
* | output |
* | --- |
* | "none" |
*
* @param {Rentfile_Quiet_NeverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_quiet_never = /** @type {((inputs?: Rentfile_Quiet_NeverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Quiet_NeverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_quiet_never(inputs)
	return nl_rentfile_quiet_never(inputs)
});