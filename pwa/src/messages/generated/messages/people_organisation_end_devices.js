/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_DevicesInputs */

const nl_people_organisation_end_devices = /** @type {(inputs: People_Organisation_End_DevicesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Apparaten met werk dat nog niet is verstuurd`)
};

const en_people_organisation_end_devices = /** @type {(inputs: People_Organisation_End_DevicesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Devices with work that was not sent yet`)
};

/**
* | output |
* | --- |
* | "Devices with work that was not sent yet" |
*
* @param {People_Organisation_End_DevicesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_devices = /** @type {((inputs?: People_Organisation_End_DevicesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_DevicesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_devices(inputs)
	return nl_people_organisation_end_devices(inputs)
});