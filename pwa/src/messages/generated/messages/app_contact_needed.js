/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} App_Contact_NeededInputs */

const nl_app_contact_needed = /** @type {(inputs: App_Contact_NeededInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zorg voor ${i?.when} voor internet. Daarna gaan de dossiers van dit apparaat af. Uw eigen werk blijft.`)
};

const en_app_contact_needed = /** @type {(inputs: App_Contact_NeededInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Find internet before ${i?.when}. After that the files leave this device. Your own work stays.`)
};

/**
* | output |
* | --- |
* | "Find internet before {when}. After that the files leave this device. Your own work stays." |
*
* @param {App_Contact_NeededInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_contact_needed = /** @type {((inputs: App_Contact_NeededInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Contact_NeededInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_contact_needed(inputs)
	return nl_app_contact_needed(inputs)
});