/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_FollowsInputs */

const nl_duty_follows = /** @type {(inputs: Duty_FollowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blijkt uit een contact of een brief in het dossier.`)
};

const en_duty_follows = /** @type {(inputs: Duty_FollowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Follows from a contact or a letter in the file.`)
};

/**
* | output |
* | --- |
* | "Follows from a contact or a letter in the file." |
*
* @param {Duty_FollowsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_follows = /** @type {((inputs?: Duty_FollowsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_FollowsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_follows(inputs)
	return nl_duty_follows(inputs)
});