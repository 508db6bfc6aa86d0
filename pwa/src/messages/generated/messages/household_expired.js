/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_ExpiredInputs */

const nl_household_expired = /** @type {(inputs: Household_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De dossiers zijn van dit apparaat gehaald. Er was te lang geen contact met de server. Maak verbinding en meld u aan. Dan komen ze terug.`)
};

const en_household_expired = /** @type {(inputs: Household_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The files were removed from this device. It had no contact with the server for too long. Connect and sign in. Then they come back.`)
};

/**
* | output |
* | --- |
* | "The files were removed from this device. It had no contact with the server for too long. Connect and sign in. Then they come back." |
*
* @param {Household_ExpiredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_expired = /** @type {((inputs?: Household_ExpiredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_ExpiredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_expired(inputs)
	return nl_household_expired(inputs)
});