/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Status_FollowedInputs */

const nl_administration_status_followed = /** @type {(inputs: Administration_Status_FollowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`verzoek ingediend`)
};

const en_administration_status_followed = /** @type {(inputs: Administration_Status_FollowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`petition filed`)
};

/**
* | output |
* | --- |
* | "petition filed" |
*
* @param {Administration_Status_FollowedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_status_followed = /** @type {((inputs?: Administration_Status_FollowedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Status_FollowedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_status_followed(inputs)
	return nl_administration_status_followed(inputs)
});