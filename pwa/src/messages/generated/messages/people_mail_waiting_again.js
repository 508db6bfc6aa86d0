/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ address: NonNullable<unknown> }} People_Mail_Waiting_AgainInputs */

const nl_people_mail_waiting_again = /** @type {(inputs: People_Mail_Waiting_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aan ${i?.address}. We proberen het vanzelf opnieuw. Kan dit niet wachten? Maak dan een link op het scherm.`)
};

const en_people_mail_waiting_again = /** @type {(inputs: People_Mail_Waiting_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`To ${i?.address}. We try again by ourselves. Can this not wait? Then make a link on the screen.`)
};

/**
* | output |
* | --- |
* | "To {address}. We try again by ourselves. Can this not wait? Then make a link on the screen." |
*
* @param {People_Mail_Waiting_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_waiting_again = /** @type {((inputs: People_Mail_Waiting_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Waiting_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_waiting_again(inputs)
	return nl_people_mail_waiting_again(inputs)
});