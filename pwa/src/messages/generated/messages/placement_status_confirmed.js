/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Status_ConfirmedInputs */

const nl_placement_status_confirmed = /** @type {(inputs: Placement_Status_ConfirmedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bevestigd`)
};

const en_placement_status_confirmed = /** @type {(inputs: Placement_Status_ConfirmedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`confirmed`)
};

/**
* | output |
* | --- |
* | "confirmed" |
*
* @param {Placement_Status_ConfirmedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_status_confirmed = /** @type {((inputs?: Placement_Status_ConfirmedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Status_ConfirmedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_status_confirmed(inputs)
	return nl_placement_status_confirmed(inputs)
});