/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Hand_No_KeyInputs */

const nl_device_hand_no_key = /** @type {(inputs: Device_Hand_No_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een deel kan alleen worden gelezen met de wachtzin van wie het schreef. Er is niets gewist. Vraag uw beheerder om hulp.`)
};

const en_device_hand_no_key = /** @type {(inputs: Device_Hand_No_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Part of it can be read only with the passphrase of who wrote it. Nothing was wiped. Ask your administrator for help.`)
};

/**
* | output |
* | --- |
* | "Part of it can be read only with the passphrase of who wrote it. Nothing was wiped. Ask your administrator for help." |
*
* @param {Device_Hand_No_KeyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_hand_no_key = /** @type {((inputs?: Device_Hand_No_KeyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Hand_No_KeyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_hand_no_key(inputs)
	return nl_device_hand_no_key(inputs)
});