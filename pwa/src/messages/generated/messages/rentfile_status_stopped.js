/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Status_StoppedInputs */

const nl_rentfile_status_stopped = /** @type {(inputs: Rentfile_Status_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gestopt`)
};

const en_rentfile_status_stopped = /** @type {(inputs: Rentfile_Status_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stopped`)
};

/**
* | output |
* | --- |
* | "Stopped" |
*
* @param {Rentfile_Status_StoppedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_status_stopped = /** @type {((inputs?: Rentfile_Status_StoppedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Status_StoppedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_status_stopped(inputs)
	return nl_rentfile_status_stopped(inputs)
});