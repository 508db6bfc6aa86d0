/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_PendingInputs */

const nl_household_pending = /** @type {(inputs: Household_PendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U ziet dit dossier met uw eigen wijzigingen erin. Anderen zien ze na het verzenden.`)
};

const en_household_pending = /** @type {(inputs: Household_PendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You see this file with your own changes in it. Others see them after they are sent.`)
};

/**
* | output |
* | --- |
* | "You see this file with your own changes in it. Others see them after they are sent." |
*
* @param {Household_PendingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_pending = /** @type {((inputs?: Household_PendingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_PendingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_pending(inputs)
	return nl_household_pending(inputs)
});