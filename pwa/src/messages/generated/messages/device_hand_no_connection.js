/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Hand_No_ConnectionInputs */

const nl_device_hand_no_connection = /** @type {(inputs: Device_Hand_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dat lukte niet. Probeer het opnieuw met internet. Er is niets gewist.`)
};

const en_device_hand_no_connection = /** @type {(inputs: Device_Hand_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That did not work. Try again with a connection. Nothing was wiped.`)
};

/**
* | output |
* | --- |
* | "That did not work. Try again with a connection. Nothing was wiped." |
*
* @param {Device_Hand_No_ConnectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_hand_no_connection = /** @type {((inputs?: Device_Hand_No_ConnectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Hand_No_ConnectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_hand_no_connection(inputs)
	return nl_device_hand_no_connection(inputs)
});