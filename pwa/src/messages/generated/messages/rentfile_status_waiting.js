/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Status_WaitingInputs */

const nl_rentfile_status_waiting = /** @type {(inputs: Rentfile_Status_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wacht op zijn beurt`)
};

const en_rentfile_status_waiting = /** @type {(inputs: Rentfile_Status_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting for its turn`)
};

/**
* | output |
* | --- |
* | "Waiting for its turn" |
*
* @param {Rentfile_Status_WaitingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_status_waiting = /** @type {((inputs?: Rentfile_Status_WaitingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Status_WaitingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_status_waiting(inputs)
	return nl_rentfile_status_waiting(inputs)
});