/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Quiet_ArrearsInputs */

const nl_rentfile_quiet_arrears = /** @type {(inputs: Rentfile_Quiet_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laatste achterstand`)
};

const en_rentfile_quiet_arrears = /** @type {(inputs: Rentfile_Quiet_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Last arrears`)
};

/**
* | output |
* | --- |
* | "Last arrears" |
*
* @param {Rentfile_Quiet_ArrearsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_quiet_arrears = /** @type {((inputs?: Rentfile_Quiet_ArrearsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Quiet_ArrearsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_quiet_arrears(inputs)
	return nl_rentfile_quiet_arrears(inputs)
});